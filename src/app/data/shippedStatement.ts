/** Id of the statement the page opens with, which an address without a statement stands for. */
export const shippedStatement = '2024-01-09-wang-yi'

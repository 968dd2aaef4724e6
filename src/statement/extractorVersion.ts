/** Version of the extraction: raised whenever its rules may read a text otherwise than before. */
export const extractorVersion = 8

import { expect, test } from 'vitest'
import { hashWith, queryOf, withQuery } from './addressQuery.ts'

test('a query is read from its usual place', () => {
  expect(queryOf({ search: '?i=gsi&p=RUS', hash: '' })).toBe('i=gsi&p=RUS')
  expect(queryOf({ search: '?i=gsi', hash: '#top' })).toBe('i=gsi')
  expect(queryOf({ search: '', hash: '' })).toBe('')
})

test('a query behind the hash holds over the one the page was opened with, also when it is empty', () => {
  expect(queryOf({ search: '?i=gsi', hash: hashWith('p=RUS') })).toBe('p=RUS')
  expect(queryOf({ search: '?i=gsi', hash: hashWith('') })).toBe('')
})

test('a query that code points of HTML cut in two is whole, and is written whole', () => {
  expect(queryOf({ search: '?i=gsi&', hash: '#38;p=RUS' })).toBe('i=gsi&#38;p=RUS')
  expect(queryOf({ search: '?i&', hash: '#x3D;gsi' })).toBe('i&#x3D;gsi')
  expect(withQuery({ pathname: '/a.html', hash: '#38;p=RUS' }, 'p=USA')).toBe('/a.html?p=USA')
  expect(queryOf({ search: '?i=gsi', hash: '#38' })).toBe('i=gsi')
})

test('what stands behind the hash moves to its usual place where that is allowed', () => {
  expect(withQuery({ pathname: '/a.html', hash: hashWith('p=RUS') }, 'p=USA')).toBe('/a.html?p=USA')
  expect(withQuery({ pathname: '/a.html', hash: '#top' }, 'p=USA')).toBe('/a.html?p=USA#top')
  expect(withQuery({ pathname: '/a.html', hash: hashWith('p=RUS') }, '')).toBe('/a.html')
})

import { expect, test } from 'vitest'
import { chooseLanguage } from './language'

test.each([
  { chosen: 'en', accepted: 'nl', language: 'en', because: 'she chose it' },
  { chosen: 'xx', accepted: 'en-GB,nl;q=0.5', language: 'en', because: 'a cookie that means nothing is passed over' },
  { chosen: undefined, accepted: 'fr,nl;q=0.4,en;q=0.6', language: 'en', because: 'the portal speaks no French, and English weighs more' },
  { chosen: undefined, accepted: 'de', language: 'nl', because: 'none of her languages is spoken' },
  { chosen: undefined, accepted: null, language: 'nl', because: 'nothing was asked' },
])('the portal speaks $language when $because', ({ chosen, accepted, language }) => {
  expect(chooseLanguage(chosen, accepted)).toBe(language)
})

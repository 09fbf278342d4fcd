import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { languages, type PortalLanguage } from './language'

type Texts = { [key: string]: string | Texts }

const files = readdirSync('messages/en')
const read = (language: PortalLanguage, file: string) => JSON.parse(readFileSync(`messages/${language}/${file}`, 'utf8')) as Texts
const entriesOf = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [[path + key, text] as [string, string]] : entriesOf(text, `${path}${key}.`)))

/** What a text is given: tags, instants and numbers under the names that stand in it (and more, which do no harm). */
const valuesFor = (text: string, number: number) => Object.fromEntries([...text.matchAll(/([{<])\s*(\w+)(,\s*(?:date|time))?/g)].map(([, sign, name, instant]) =>
  [name, sign === '<' ? (inside: unknown) => inside : instant ? new Date(0) : number]))

test.each(files)('%s has the same texts in every language, for else a reader meets a key', (file) => {
  const [first, ...others] = languages.map((language) => entriesOf(read(language, file)).map(([key]) => key).sort())
  for (const other of others) expect(other).toEqual(first)
})

test.each(files)('every text of %s can be said in every language with what it is given in the others, for none, one and several', (file) => {
  for (const language of languages) {
    const messages = read(language, file)
    const t = createTranslator({ locale: language, messages: messages as never, timeZone: 'UTC', onError: (error) => { throw error } })
    for (const other of languages) {
      for (const [key, text] of entriesOf(read(other, file))) {
        for (const number of [0, 1, 3]) expect(() => t.rich(key as never, valuesFor(text, number) as never), `${language} ${key}`).not.toThrow()
      }
    }
  }
})

import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import english from '../../messages/en/members.json'
import { missingForPractice } from './further'

const t = createTranslator({ locale: 'en', messages: english })
const people = (count: number) => Array.from({ length: count }, (_, index) => index)

test.each([
  [0, 0, 'Share something on 2 different days: an experience, a question or an answer, and exchange with 2 people: give an answer or get one. Then you are in practice.'],
  [1, 0, 'Share something on one more day: an experience, a question or an answer, and exchange with 2 people: give an answer or get one. Then you are in practice.'],
  [1, 3, 'Share something on one more day: an experience, a question or an answer. Then you are in practice.'],
  [5, 1, 'Exchange with one more person: give an answer or get one. Then you are in practice.'],
])('with %i days and %i people, who is in interest is told what is missing for practice and nothing else', (dates, partners, words) => {
  expect(t('stages.next.INTEREST', missingForPractice({ dates: people(dates), partners: people(partners) }))).toBe(words)
})

import { expect, test } from 'vitest'
import { metricCatalogue } from './metric-catalogue'

test('every measure of the schema stands in the catalogue with its sentence, unit and window', () => {
  const catalogue = metricCatalogue()
  expect(catalogue.map((measure) => measure.anchor)).toEqual(expect.arrayContaining(['confluence', 'stage', 'movement', 'community-stage', 'facts']))
  for (const measure of catalogue) {
    expect(measure.sentence, measure.type).not.toBe('')
    expect(measure.unit, measure.type).not.toBeNull()
    expect(measure.window, measure.type).not.toBeNull()
    for (const field of measure.fields) expect(field.description, `${measure.type}.${field.name}`).not.toBe('')
  }
})

test('a description is taken apart into its sentence and its parts', () => {
  const [measure] = metricCatalogue(`
    """
    How many hands help.
    Formula: hands / 2. Unit: pairs. Range: 0 to 5. Step: 28 days.
    Source: a book.
    """
    type HelpingHands { "The value." value: Float }
    type Query { hands: HelpingHands }
  `)
  expect(measure).toEqual({
    type: 'HelpingHands', anchor: 'helping-hands', sentence: 'How many hands help.', formula: 'hands / 2', unit: 'pairs', range: '0 to 5', window: '28 days',
    source: 'a book', fields: [{ name: 'value', type: 'Float', description: 'The value.' }],
  })
})

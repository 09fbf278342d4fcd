import { expect, test, vi } from 'vitest'
import { said } from '../../../testing/said'
import type { DeskOf } from './desk'
import { ScopeForm } from './scope-form'
import { views, type View } from './views'

vi.mock('next-intl/server', () => import('../../../testing/intl'))

const desk = (view: View, topicSlug: string | null) => ({
  organization: { slug: 'quay' }, view, choices: {}, communities: [], topics: [{ slug: 'water', name: 'Water' }],
  scope: { asOf: '2026-11-27T00:00:00Z', from: '2026-08-29T00:00:00Z', windowDays: 90, communityId: null, topicSlug, compare: false },
}) as unknown as DeskOf

const says: Record<View, { en: string; nl: string } | null> = {
  list: { en: 'The topic changes nothing about open cases: they are about a community, not about a topic.', nl: 'Aan de open meldingen verandert het onderwerp niets: die gaan over een gemeenschap, niet over een onderwerp.' },
  movement: { en: 'The topic changes nothing here: people come to communities, not to topics.', nl: 'Het onderwerp verandert hier niets: mensen komen naar gemeenschappen, niet naar onderwerpen.' },
  confluence: { en: '“More than the sum” counts ideas of all topics, and one idea is shown whole.', nl: '“Meer dan de som” telt ideeën van alle onderwerpen, en één idee staat er helemaal.' },
  'two-way': null,
  recovery: { en: 'The topic changes nothing here: cases are about a community, not about a topic.', nl: 'Het onderwerp verandert hier niets: meldingen gaan over een gemeenschap, niet over een onderwerp.' },
  value: null,
  warnings: { en: 'The topic chooses the ideas here; communities and cases stand here whatever it is.', nl: 'Het onderwerp kiest hier de ideeën; gemeenschappen en meldingen staan er bij elk onderwerp.' },
}

const named = (view: View, language: 'en' | 'nl') => (view === 'movement' || view === 'recovery' ? { en: 'All topics', nl: 'Alle onderwerpen' }[language] : 'Water')

test.each(views)('the view %s names the topic that it looks at, and where that does not narrow all of it, says so', async (view) => {
  for (const language of ['en', 'nl'] as const) {
    const [chosen, all] = [await said(language, <ScopeForm desk={desk(view, 'water')} />), await said(language, <ScopeForm desk={desk(view, null)} />)]
    const sentence = says[view]?.[language]
    expect(chosen.endsWith(sentence ?? ` · ${named(view, language)}`)).toBe(true)
    expect(chosen).toContain(` · ${named(view, language)}`)
    expect(all.endsWith({ en: ' · All topics', nl: ' · Alle onderwerpen' }[language])).toBe(true)
  }
})

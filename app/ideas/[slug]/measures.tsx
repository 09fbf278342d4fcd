import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import { ask } from '../../../lib/urql'
import { Figure, Figures } from '../../components/figures'

const MeasuresQuery = graphql(`
  query MeasuresOfIdea($slug: String!) {
    idea(slug: $slug) {
      importance { value relations intensity reached }
      collectiveIntelligence { contributions turnEquality buildOn diversity sources sampleSize }
      confluence { streams { communities { id slug name residentsJoinedTogether } } }
    }
  }
`)

/** How an idea came about and how far it reaches, asked for by a link: turns, building on each other, sources, importance with its factors. */
export async function MeasuresOfIdea({ slug }: { slug: string }) {
  const [{ idea }, t, format] = await Promise.all([ask(MeasuresQuery, { slug }), getTranslations('attention'), getFormatter()])
  const [panel, reach] = [idea?.collectiveIntelligence, idea?.importance]
  const percent = (share: number | null | undefined) => (share == null ? null : format.number(share, { style: 'percent', maximumFractionDigits: 0 }))
  const number = (value: number | null | undefined) => (value == null ? null : format.number(value, { maximumFractionDigits: 1 }))
  const together = idea?.confluence?.streams.flatMap(({ communities }) => communities).filter(({ residentsJoinedTogether }) => residentsJoinedTogether) ?? []
  return (
    <section id="measures" aria-labelledby="measures-title" className="border-b border-line">
      <div className="page flex flex-col gap-6 py-10">
        <h2 id="measures-title">{t('panel.title')}</h2>
        {!panel && <p className="notice">{t('panel.unavailable')}</p>}
        {panel && (
          <>
            <p className="measure">{t('panel.sentence', { people: panel.sampleSize, contributions: panel.contributions, sources: panel.sources })}</p>
            <Figures>
              <Figure name={t('panel.turns')} meaning={t('panel.turnsMeaning')} value={percent(panel.turnEquality)} />
              <Figure name={t('panel.buildOn')} meaning={t('panel.buildOnMeaning')} value={percent(panel.buildOn)} />
              <Figure name={t('panel.diversity')} meaning={t('panel.diversityMeaning')} value={number(panel.diversity)} />
            </Figures>
            <p><Link prefetch={false} className="link target" href="/metrics#collective-intelligence">{t('how')}</Link></p>
          </>
        )}
        {reach && (
          <>
            <h3>{t('importance.title')}</h3>
            <p className="measure">{t('importance.sentence', { relations: reach.relations, reached: reach.reached })}</p>
            <Figures>
              <Figure name={t('importance.relations')} meaning={t('importance.relationsMeaning')} value={number(reach.relations)} />
              <Figure name={t('importance.intensity')} meaning={t('importance.intensityMeaning')} value={number(reach.intensity)} />
              <Figure name={t('importance.reached')} meaning={t('importance.reachedMeaning')} value={number(reach.reached)} />
              <Figure name={t('importance.value')} meaning={t('importance.valueMeaning')} value={number(reach.value)} />
            </Figures>
            <p><Link prefetch={false} className="link target" href="/metrics#importance">{t('how')}</Link></p>
          </>
        )}
        {together.map((community) => <p key={community.id} className="notice">{t('joined', { community: community.name })}</p>)}
      </div>
    </section>
  )
}

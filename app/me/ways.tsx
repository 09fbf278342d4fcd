import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { WaysOfMemberFragment } from '../../graphql/generated/documents/graphql'
import { MemberLink } from '../components/member-link'

export const WaysOfMember = graphql(`
  fragment WaysOfMember on Dominance { share margin sampleSize ways { strength people { handle name deletedAt } } }
`)

/** Asked for one topic at a time: through whom the member comes to it, and how clearly one way wins. */
export function Ways({ topic, topics, ways }: { topic: string; topics: { slug: string; name: string }[]; ways: WaysOfMemberFragment | null }) {
  const t = useTranslations('mirror.ways')
  return (
    <>
      <p className="measure mt-4">{t('lead')}</p>
      <form action="/me#ways" className="mt-4 flex flex-wrap items-end gap-2">
        <div className="field"><label htmlFor="ways-topic">{t('topic')}</label>
          <select id="ways-topic" name="topic" className="input" defaultValue={topic}>{topics.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</select></div>
        <button className="button">{t('show')}</button>
      </form>
      {topic && <Found ways={ways} name={topics.find(({ slug }) => slug === topic)?.name ?? topic} />}
    </>
  )
}

function Found({ ways, name }: { ways: WaysOfMemberFragment | null; name: string }) {
  const [t, how, format] = [useTranslations('mirror.ways'), useTranslations('attention')('how'), useFormatter()]
  if (!ways || ways.margin == null) return <p className="mt-4 text-muted">{t('none', { topic: name })}</p>
  const best = Math.max(...ways.ways.map(({ strength }) => strength))
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <>
      <p className="measure mt-4">{t(ways.margin >= 0.5 ? 'clear' : ways.margin > 0 ? 'contested' : 'tie', { topic: name, share: percent(ways.share ?? 0), margin: percent(ways.margin), count: ways.sampleSize })} <Link prefetch={false} className="link" href="/metrics#dominance">{how}</Link></p>
      <ol className="mt-4 flex max-w-2xl flex-col gap-3">
        {ways.ways.map(({ strength, people }) => (
          <li key={people.map(({ handle }) => handle).join(' ')}>
            <p className="flex flex-wrap gap-x-2"><span>{t('you')}</span>{people.map((one) => <span key={one.handle} className="flex gap-x-2"><span aria-hidden>→</span><MemberLink member={one} /></span>)}<span aria-hidden>→</span><span><bdi>{name}</bdi></span><span className="text-small text-muted tabular-nums">{percent(strength)}</span></p>
            <div aria-hidden className="mt-1 h-2 rounded-sm bg-accent" style={{ inlineSize: `${(strength / best) * 100}%` }} />
          </li>
        ))}
      </ol>
    </>
  )
}

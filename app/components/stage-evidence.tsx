import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { MemberLink } from './member-link'
import { Moment } from './moment'
import type { StageOfMember } from './stage-of-member'

const MOST = 5

/** What a stage rests on: the dates, the people, the idea, and when somebody was last seen. */
export async function Evidence({ evidence, language }: { evidence: StageOfMember['evidence']; language: string }) {
  const [t, format] = await Promise.all([getTranslations('members.stages'), getFormatter()])
  const { dates, partners, idea, lastSign } = evidence
  const days = format.list(dates.slice(-MOST).map((date) => format.dateTime(new Date(date), { day: 'numeric', month: 'long', timeZone: 'UTC' })))
  const people = () => <>{format.list(partners.slice(0, MOST).map((partner) => <MemberLink key={partner.id} member={partner} />))}</>
  return (
    <ul className="mt-2 flex list-disc flex-col gap-1 ps-5">
      <li>{dates.length > MOST ? t('someDates', { count: dates.length, days }) : t('dates', { count: dates.length, days })}</li>
      <li>{partners.length === 0 ? t('noPartners') : partners.length > MOST ? t.rich('morePartners', { list: people, count: partners.length - MOST }) : t.rich('partners', { list: people })}</li>
      {idea && <li>{t.rich('idea', { idea: () => <Link prefetch={false} className="link" lang={idea.language && idea.language !== language ? idea.language : undefined} href={`/ideas/${idea.slug}`}><bdi>{idea.title}</bdi></Link> })}</li>}
      {lastSign && <li>{t.rich('lastSign', { when: () => <Moment at={lastSign} /> })}</li>}
    </ul>
  )
}

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { MemberLink } from '../../components/member-link'

interface Help { mentors: { handle: string; name: string; deletedAt?: string | null }[]; tasks: { id: string; title: string; skill?: string | null; idea: { slug: string; title: string } }[] }

/** Who helps newcomers here, and what help the ideas here ask for. */
export function HelpHere({ mentors, tasks }: Help) {
  const [t, p] = [useTranslations('attention.help'), useTranslations('people')]
  return (
    <>
      {mentors.length > 0 && <p className="mt-3 flex flex-wrap gap-x-2"><span className="font-semibold">{p('mentorsHere')}</span>{mentors.map((mentor) => <MemberLink key={mentor.handle} member={mentor} />)}</p>}
      {tasks.length === 0 && <p className="mt-3 text-muted">{t('none')}</p>}
      <ul className="mt-3 max-w-3xl divide-y divide-line">
        {tasks.map(({ id, title, skill, idea }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-3">
            <Link prefetch={false} className="link" dir="auto" href={`/ideas/${idea.slug}#${id}`}>{title}</Link>
            {skill && <span className="tag" dir="auto">{skill}</span>}
            <span className="text-small text-muted">{t('for')} <bdi>{idea.title}</bdi></span>
          </li>
        ))}
      </ul>
      <p className="mt-3"><Link prefetch={false} className="link target" href="/tasks">{t('all')}</Link></p>
    </>
  )
}

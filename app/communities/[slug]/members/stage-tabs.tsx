import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Stage } from '../../../../graphql/generated/documents/graphql'
import { stages } from '../../../components/stages'

/** The stages in which there are people, as links that narrow a list of members; `chosen` undefined: everybody. */
export function StageTabs({ path, counts, chosen }: { path: string; counts: { stage: Stage; members: number }[]; chosen: Stage | undefined }) {
  const t = useTranslations()
  const format = useFormatter()
  const shown = stages.flatMap((stage) => counts.filter((count) => count.stage === stage))
  const tab = (href: string, words: string, here: boolean) => <Link prefetch={false} key={href} className="tab" href={href} scroll={false} aria-current={here ? 'page' : undefined}>{words}</Link>
  return (
    <nav aria-label={t('communities.members.filter')} className="tabs mt-6">
      {tab(path, t('communities.members.everybody'), chosen === undefined)}
      {shown.map(({ stage, members }) => tab(`${path}?stage=${stage}`, `${t(`metrics.stage.${stage}`)} ${format.number(members)}`, chosen === stage))}
    </nav>
  )
}

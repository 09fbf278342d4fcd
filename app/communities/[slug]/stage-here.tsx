import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { levelOf } from '../../components/stages'
import { StageBar, type StageTotal } from '../../components/stage-bar'

/** The community's own stage in words, the people it rests on, and the rule. */
export function StageHere({ stage }: { stage: { level: number; active: number; windowDays?: number | null; counts: StageTotal[] } | null }) {
  const t = useTranslations('metrics')
  if (!stage) return <p className="notice mt-4">{t('notEnough')}</p>
  const level = levelOf(stage)
  return (
    <>
      <p className="measure mt-4 text-large"><strong>{t(`level.${level}`)}.</strong> {t(`levelMeaning.${level}`)}</p>
      <StageBar counts={stage.counts} />
      <p className="measure text-muted">{t('levelRule', { days: stage.windowDays ?? 90, active: stage.active })} <Link prefetch={false} className="link" href="/metrics#community-stage">{t('how')}</Link></p>
    </>
  )
}

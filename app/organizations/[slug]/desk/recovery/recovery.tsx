import { useTranslations } from 'next-intl'
import type { RecoveredFragment } from '../../../../../graphql/generated/documents/graphql'
import { useLasting } from '../lasting'
import { PartsBar } from '../parts-bar'
import { SharesTable, type Share } from '../shares-table'
import { Waiting } from '../waiting'

interface Props { recovery: RecoveredFragment; before: RecoveredFragment | null }

/** What became of the cases: in words, how far each came, as shares, and how long it takes until somebody says that it is solved. */
export function Recovery({ recovery, before }: Props) {
  const t = useTranslations('heard')
  const { raised, mature, recovered, recoveryRate, silent, solved, unconfirmed } = recovery
  if (raised === 0) return <p className="notice mt-6">{t('recovery.empty')}</p>
  return (
    <>
      <p className="measure mt-6 text-large">{recoveryRate == null ? t('recovery.tooNew', { raised }) : t('recovery.rate', { mature, recovered, share: recoveryRate })}</p>
      {silent > 0 && <p className="notice measure mt-4">{t('recovery.silent', { count: silent })}</p>}
      <PartsBar label={t('recovery.bar', { solved, claimed: unconfirmed, open: raised - solved - unconfirmed })} parts={[
        { name: t('recovery.solved'), count: solved, look: 'full' }, { name: t('recovery.claimed'), count: unconfirmed, look: 'half' }, { name: t('recovery.open'), count: raised - solved - unconfirmed, look: 'open' },
      ]} />
      <h3 className="mt-10">{t('recovery.shares')}</h3>
      <Shares recovery={recovery} before={before} />
      <Time recovery={recovery} />
    </>
  )
}

function Shares({ recovery, before }: Props) {
  const t = useTranslations('heard')
  const part = (some: number, whole: number) => t('part', { part: some, whole })
  const earlier = (value: number | null | undefined) => (before ? { before: value ?? null } : {})
  const shares: Share[] = [
    { name: t('recovery.rateName'), meaning: t('recovery.rateMeaning'), value: recovery.recoveryRate ?? null, counted: part(recovery.recovered, recovery.mature), ...earlier(before?.recoveryRate) },
    { name: t('recovery.gapName'), meaning: t('recovery.gapMeaning'), value: recovery.claimGap ?? null, counted: part(recovery.unconfirmed, recovery.claimed), ...earlier(before?.claimGap) },
    { name: t('recovery.advocatesName'), meaning: t('recovery.advocatesMeaning'), value: recovery.advocateShare ?? null, counted: part(recovery.advocates, recovery.recoveredPeople), ...earlier(before?.advocateShare) },
  ]
  return <SharesTable title={t('recovery.shares')} shares={shares} definition="recovery" />
}

function Time({ recovery: { medianDays, longestDays, curve } }: { recovery: RecoveredFragment }) {
  const t = useTranslations('heard')
  const lasting = useLasting()
  return (
    <>
      <h3 className="mt-10">{t('recovery.time')}</h3>
      <p className="measure mt-3">{medianDays == null ? t('recovery.noMedian') : t('recovery.median', { length: lasting(medianDays * 24) })}</p>
      <Waiting steps={curve.map(({ length, share }) => ({ days: length, share }))} longest={longestDays ?? 0} median={medianDays ?? null} caption={t('recovery.timeCaption')} />
    </>
  )
}

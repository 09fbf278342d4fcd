import { useTranslations } from 'next-intl'
import type { AnsweredFragment, HeardFragment } from '../../../../../graphql/generated/documents/graphql'
import { useLasting } from '../lasting'
import { PartsBar } from '../parts-bar'
import { SharesTable, type Share } from '../shares-table'
import { Waiting } from '../waiting'

interface Props { heard: HeardFragment; first: AnsweredFragment | null; before: HeardFragment | null }

/** What came in and what was done with it: in words, as a bar, as shares; then how long the first answer takes. */
export function TwoWay({ heard, first, before }: Props) {
  const t = useTranslations('heard')
  const { received, mature, answeredInTime, listened, answeredEver, answeredSoon, broadcast, templates } = heard
  if (received === 0 && heard.incoming + heard.outgoing + broadcast + heard.matureForChange === 0) return <p className="notice mt-6">{t('twoWay.empty')}</p>
  const bar = { prompt: answeredSoon, later: answeredEver - answeredSoon, waiting: received - answeredEver }
  return (
    <>
      <p className="measure mt-6 text-large">
        <strong>{t('twoWay.came', { received })}</strong>
        {received > 0 && (listened == null ? t('twoWay.tooNew') : t('twoWay.listened', { prompt: answeredInTime, mature, share: listened }))}{' '}
        {received > 0 && t('twoWay.waiting', { waiting: bar.waiting })}
      </p>
      {received > 0 && <PartsBar label={t('twoWay.bar', bar)} parts={[{ name: t('twoWay.prompt'), count: bar.prompt, look: 'full' }, { name: t('twoWay.later'), count: bar.later, look: 'half' }, { name: t('twoWay.open'), count: bar.waiting, look: 'open' }]} />}
      <h3 className="mt-10">{t('twoWay.shares')}</h3>
      <Shares heard={heard} before={before} />
      {broadcast > 0 && <p className="measure mt-3">{t('twoWay.broadcast', { count: broadcast })}</p>}
      {templates > 0 && <p className="measure mt-3">{t('twoWay.templates', { count: templates })}</p>}
      {first && first.received > 0 && <First first={first} />}
    </>
  )
}

function Shares({ heard, before }: { heard: HeardFragment; before: HeardFragment | null }) {
  const t = useTranslations('heard')
  const part = (some: number, whole: number) => t('part', { part: some, whole })
  const earlier = (value: number | null | undefined) => (before ? { before: value ?? null } : {})
  const shares: Share[] = [
    { name: t('twoWay.listenedName'), meaning: t('twoWay.listenedMeaning'), value: heard.listened ?? null, counted: part(heard.answeredInTime, heard.mature), ...earlier(before?.listened) },
    { name: t('twoWay.answeredName'), meaning: t('twoWay.answeredMeaning'), value: heard.answered ?? null, counted: part(heard.reacted, heard.answeredEver), ...earlier(before?.answered) },
    { name: t('twoWay.adaptedName'), meaning: t('twoWay.adaptedMeaning'), value: heard.adapted ?? null, counted: part(heard.changed, heard.matureForChange), ...earlier(before?.adapted) },
    { name: t('twoWay.balanceName'), meaning: t('twoWay.balanceMeaning'), value: heard.balance ?? null, counted: t('twoWay.balanceCounted', { incoming: heard.incoming, outgoing: heard.outgoing }), plain: true, ...earlier(before?.balance) },
  ]
  return <SharesTable title={t('twoWay.shares')} shares={shares} definition="two-way" />
}

function First({ first: { medianHours, longestHours, curve } }: { first: AnsweredFragment }) {
  const t = useTranslations('heard')
  const lasting = useLasting()
  return (
    <>
      <h3 className="mt-10">{t('twoWay.first')}</h3>
      <p className="measure mt-3">{medianHours == null ? t('twoWay.noMedian') : t('twoWay.median', { length: lasting(medianHours) })}</p>
      <Waiting steps={curve.map(({ length, share }) => ({ days: length / 24, share }))} longest={(longestHours ?? 0) / 24} median={medianHours == null ? null : medianHours / 24} caption={t('twoWay.waitCaption')} />
    </>
  )
}

import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { SpokenFragment } from '../../../../../graphql/generated/documents/graphql'
import type { Weights } from './recovery-query'

const moods = ['happy', 'unhappy', 'recovered'] as const

interface Props { spoken: SpokenFragment; weights: Weights; path: string; hidden: [string, string][] }

/** How many others heard it from whom, counted; and beside it what the rule of thumb makes of it, with weights that may be changed. */
export function WordOfMouth({ spoken, weights, path, hidden }: Props) {
  const t = useTranslations('heard')
  const format = useFormatter()
  const decimal = (value: number | null | undefined) => (value == null ? t('notEnough') : format.number(value, { maximumFractionDigits: 2 }))
  const counts = { happy: spoken.happy.people, unhappy: spoken.unhappy.people, recovered: spoken.recovered.people }
  return (
    <>
      <h3 className="mt-10" id="word">{t('word.title')}</h3>
      <p className="measure mt-3">{t('word.lead')}</p>
      <div className="table-scroll mt-4" role="region" aria-label={t('word.title')} tabIndex={0}>
        <table className="numbers">
          <caption className="sr-only">{t('word.title')}</caption>
          <thead><tr>{(['group', 'people', 'observed', 'reached', 'ratio', 'weight'] as const).map((name) => <th key={name} scope="col">{t(`word.${name}`)}</th>)}</tr></thead>
          <tbody>
            {moods.map((mood) => (
              <tr key={mood}>
                <th scope="row">{t(`word.${mood}`)}</th>
                <td data-value={spoken[mood].people}>{format.number(spoken[mood].people)}</td><td data-value={spoken[mood].observed}>{format.number(spoken[mood].observed)}</td>
                <td data-value={spoken[mood].reached ?? ''}>{decimal(spoken[mood].reached)}</td><td data-value={spoken[mood].ratio ?? ''}>{decimal(spoken[mood].ratio)}</td><td>{format.number(weights[mood])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="measure mt-4">{spoken.assumed == null ? t('word.noAssumed') : t('word.assumed', { net: spoken.assumed, ...counts, happyWeight: weights.happy, unhappyWeight: weights.unhappy, recoveredWeight: weights.recovered })}</p>
      <p className="measure mt-2 text-small text-muted">{t('word.honest')}</p>
      <details className="mt-2">
        <summary className="target">{t('word.change')}</summary>
        <form action={path} className="card mt-2 grid max-w-2xl gap-4 sm:grid-cols-3">
          {hidden.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          {moods.map((mood) => (
            <div key={mood} className="field"><label htmlFor={`weight-${mood}`}>{t(`word.${mood}`)}</label><input id={`weight-${mood}`} className="input" type="number" name={mood} min={0} max={100} step="any" defaultValue={weights[mood]} /></div>
          ))}
          <div className="sm:col-span-3"><button className="button">{t('word.apply')}</button></div>
        </form>
      </details>
      <p className="mt-3"><Link prefetch={false} className="link target" href="/metrics#word-of-mouth">{t('how')}</Link></p>
    </>
  )
}

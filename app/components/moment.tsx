import { getFormatter, getNow, getTranslations } from 'next-intl/server'

const WEEK = 7 * 86_400_000

/** An instant as people say it: "3 hours ago" within a week, else the date; exact in the title. Never in the future. */
export async function Moment({ at }: { at: string }) {
  const [format, now, t] = [await getFormatter(), await getNow(), await getTranslations('common.time')]
  const date = new Date(Math.min(new Date(at).getTime(), now.getTime()))
  const words = now.getTime() - date.getTime() < WEEK ? format.relativeTime(date, now) : t('on', { date })
  return <time dateTime={at} title={t('exact', { date })}>{words}</time>
}

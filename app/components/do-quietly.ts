import { refresh } from 'next/cache'
import { tellNext } from '../../lib/notice'
import { Unagreed } from '../../lib/urql'

interface Answer { data?: { outcome: object }; error?: Error }

/** What follows a button that does one thing and has no place for a word of its own: that it could not be done is said on the page, which is shown as it is then. Throws what failed. */
export async function doQuietly(asked: PromiseLike<Answer>): Promise<void> {
  const { data, error } = await asked
  if (!data && !(error instanceof Unagreed)) throw error
  if (!data || 'code' in data.outcome) await tellNext('notDone')
  refresh()
}

import { activityAnswer, actorOf, nothingThere } from '../../../lib/activity-pub'
import { behind } from '../actor'

/** An actor of ActivityPub, read only. */
export async function GET(_: Request, { params }: { params: Promise<{ actor: string }> }): Promise<Response> {
  const name = decodeURIComponent((await params).actor)
  const shown = await behind(name)
  return shown ? activityAnswer(actorOf(name, shown)) : nothingThere()
}

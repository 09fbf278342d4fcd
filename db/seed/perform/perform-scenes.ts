import { createActs } from '../../acts/create-acts'
import type { Db } from '../../db'
import type { Story, StoryScene } from '../story'
import { openStage } from './open-stage'
import { idOf, type Stage } from './stage'

/**
 * Lets people of the story do in the portal what its scenes say, one after the other, by the acts that the portal's own pages use. The log has been imported.
 * A second run writes nothing twice. Error: a scene was refused, which is a mistake in the story.
 */
export async function performScenes(db: Db, story: Story, source: string): Promise<void> {
  const stage = await openStage(db, createActs(db), story, source)
  const scenes = story.scenes.map((scene, index) => ({ ...scene, key: `${source} ${index}` }))
  for (let start = 0; start < scenes.length; start += TOGETHER) {
    await db.transaction(async (tx) => {
      const inside = { ...stage, db: tx, acts: createActs(tx) }
      for (const scene of scenes.slice(start, start + TOGETHER)) await perform(inside, scene)
    })
  }
}

/** Scenes of one transaction: a commit each would take longer than the scenes. */
const TOGETHER = 20

async function perform(stage: Stage, { at, by, act, key }: StoryScene & { key: string }) {
  await act(stage, { memberId: idOf(stage, 'member', by), at: at.getTime() }, key).catch((error: Error) => {
    throw new Error(`The scene «${key}», by ${by} at ${at.toISOString()}: ${error.message}`, { cause: error })
  })
}

import { acceptsChange, amends } from '../perform/texts'
import { acceptsWork, asksForHelp, delivers, takes } from '../perform/work'
import type { StoryScene } from '../story'
import type { Ago, Work } from '../story/script'
import type { Scene } from '../story/scenes/scene'
import { scenes } from '../story/scenes/scenes'
import type { Clock } from './clock'
import { dice } from './dice'
import { ideaScripts } from './scripts'

/** Work that was accepted, from when it was asked for: a task, or a change of the text. Both are called `idea-number`. */
function scenesOf(idea: string, [by, ago, , acceptedBy, words]: Work, index: number): Scene[] {
  const name = `${idea}-${index + 1}`
  if (!words) return []
  if ('from' in words) return [[ago + 2, by, amends(name, idea, [words.from, words.to], words.reason)], [ago, acceptedBy, acceptsChange(name)]]
  const { task, did, skill = null } = words
  return [
    [ago + 9, acceptedBy, asksForHelp(name, idea, task, { skill, size: 'MEDIUM' })], [ago + 7, by, takes(name)], [ago + 1, by, delivers(name, did)], [ago, acceptedBy, acceptsWork(name)],
  ]
}

const works = ideaScripts.flatMap(({ id, work = [] }) => work.flatMap((one, index) => scenesOf(id, one, index)))

/** All scenes in order of time: those of one day follow each other through the day. */
export function staged(clock: Clock): StoryScene[] {
  const days = new Map<Ago, Scene[]>()
  for (const scene of [...works, ...scenes]) days.set(scene[0], [...days.get(scene[0]) ?? [], scene])
  return [...days].sort(([a], [b]) => b - a).flatMap(([ago, day]) => {
    const throws = dice(`scenes ${ago}`)
    return day.map(([, by, act], index) => ({ at: clock.between(ago, index / day.length, (index + 0.9) / day.length, throws), by, act }))
  })
}

import { SingleBar } from 'cli-progress'
import type { Progress } from '../../db/import/course'

const titles = {
  events: 'Writing acts',
  nights: 'Working out nights',
  attention: 'Finding where people came from',
  standings: 'Measuring ideas',
}

/** A bar on a terminal for each step of an import; nothing where the output is a file. `events`, `ideas`: how many there are. */
export function importProgress({ events, ideas }: { events: number, ideas: number }) {
  const bar = new SingleBar({ format: '{title} {bar} {value} of {total}', hideCursor: true, clearOnComplete: true, stopOnComplete: false, noTTYOutput: false })
  const of = { events, nights: 0, attention: ideas, standings: ideas }
  let shown: Progress['step'] | null = null
  return {
    on: (progress: Progress) => {
      const total = Math.max(progress.of ?? of[progress.step], progress.done)
      if (shown !== progress.step) bar.start(total, 0, { title: titles[progress.step] })
      shown = progress.step
      bar.setTotal(total)
      bar.update(progress.done)
    },
    end: () => bar.stop(),
  }
}

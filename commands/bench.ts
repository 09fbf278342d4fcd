import { run as flatness } from '../bench/flatness'
import { run as desk } from '../bench/desk'
import { run as hot } from '../bench/hot'
import { run as faults } from '../bench/faults'
import { run as ideaPage } from '../bench/idea-page'
import { run as large } from '../bench/large'
import { run as live } from '../bench/live'
import { run as notices } from '../bench/notices'
import { laws, run as readings } from '../bench/readings'
import { run as paging } from '../bench/paging'
import { run as peers } from '../bench/peers'
import { run as reads } from '../bench/reads'
import { run as webhooks } from '../bench/webhooks'
import { command } from './launch/command'
import { ClearError } from '../db/embedded/clear-error'

const benches: Record<string, () => Promise<void>> = { reads, desk, hot, faults, flatness, readings, laws, notices, live, webhooks, 'idea-page': ideaPage, large, paging, peers }

await command(async () => {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !benches[name])
  if (unknown) throw new ClearError(`There is no benchmark "${unknown}": ${Object.keys(benches).join(', ')}.`)
  for (const [name, run] of Object.entries(benches)) if (names.length === 0 || names.includes(name)) await run()
})

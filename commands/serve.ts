import { command } from './launch/command'
import { startPortal } from './launch/portal'
import { runPortal } from './launch/run-portal'

/** Serves what `npm run build` has built: `npm start` without what builds it, for a container. */
await command(() => runPortal({ mode: 'production', build: async () => {}, start: startPortal }))

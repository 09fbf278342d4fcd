import { createServer } from 'node:http'
import next from 'next'
import { isEmbed, serveEmbed } from './app/embed/serve-embed'
import { connect } from './db/db'
import { forWhoWaits } from './db/patience'
import { serveAttachment, serveUpload } from './lib/attachment-node'
import { publicUrl } from './lib/auth-cookie'
import { databaseAddress } from './lib/database-address'
import { drain } from './lib/drain'
import { serveGraphQL } from './lib/graphql-node'
import { serveHealth, servePolicyCheck } from './lib/health'
import { liveStreams } from './lib/live-stream'
import { startJobs } from './lib/jobs'
import { hangUp } from './lib/mailer'
import { portal } from './lib/portal'
import { responses } from './lib/response'
import { guardHead } from './lib/request-head'
import { secure } from './lib/security-headers'

// node:http in front of Next: what needs no page is answered here, at a ninth of the work.
const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST ?? '127.0.0.1'
const app = next({ dev: process.env.NODE_ENV === 'development', hostname, port })
const { log } = portal()
const policy = { isSecure: publicUrl().startsWith('https:'), isDevelopment: process.env.NODE_ENV === 'development' }
await app.prepare()
const answerPage = app.getRequestHandler()

const streams = liveStreams()
// Idle connections are kept longer than any proxy keeps them (60 s), so that none is closed just when it is used again.
const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 }, (request, response) => {
  guardHead(request, response)
  const path = request.url?.split('?', 1)[0]
  const answer = path === '/api/graphql' ? forWhoWaits(() => serveGraphQL(request, response))
    : path === '/api/attachments' ? serveUpload(request, response)
    : path?.startsWith('/attachments/') ? serveAttachment(path, request, response)
    : isEmbed(path) ? forWhoWaits(() => serveEmbed(request, response))
    : path === '/api/graphql/stream' ? streams.serve(request, response)
    : path === '/policyz' ? servePolicyCheck(response)
    : path === '/healthz' || path === '/readyz' ? serveHealth(path, response)
      : responses.run(response, () => forWhoWaits(() => answerPage(secure(request, response, policy), response), request.method === 'GET'))
  answer.catch((error: unknown) => {
    log.error({ err: error, path }, 'A request failed on our side.')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})

const patient = connect(databaseAddress(), { patient: true })
const jobs = startJobs(patient.db, log)
server.listen(port, hostname)

drain(server, streams.stop, async () => {
  jobs.stop()
  hangUp()
  await Promise.allSettled([patient.close(), portal().close()])
})

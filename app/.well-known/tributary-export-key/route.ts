import { exportKey } from '../../../lib/export-key'

/** The public key by which archives of this portal are signed. */
export const GET = async (): Promise<Response> => new Response((await exportKey()).publicPem, { headers: { 'content-type': 'application/x-pem-file', 'cache-control': 'public, max-age=3600' } })

import { publicUrl } from '../../lib/auth-cookie'

/** Where other sites learn how to show a page of ours (oEmbed), for `alternates.types` of its metadata. */
export const oEmbedOf = (path: string) => ({ 'application/json+oembed': `/oembed?url=${encodeURIComponent(publicUrl() + path)}` })

import { pictureIn, pngOf } from '../../../../../../lib/chart-picture'
import { ownPage } from '../../../../../../lib/own-page'
import { download } from '../../download'

/** The drawing of a view of the desk, in the light theme, as whoever asks sees it. */
export async function GET(request: Request, { params }: { params: Promise<{ view: string }> }): Promise<Response> {
  return download(request, (await params).view, 'png', async (path) => {
    const { status, html } = await ownPage(path, request)
    const svg = status === 200 ? pictureIn(html) : null
    return svg ? { type: 'image/png', body: new Uint8Array(await pngOf(svg)) } : { status }
  })
}

import { csvOf } from '../../../../../../lib/csv'
import { ownPage } from '../../../../../../lib/own-page'
import { rowsOf, tablesIn } from '../../../../../../lib/page-tables'
import { download } from '../../download'

/** The tables of a view of the desk, as whoever asks sees them. */
export async function GET(request: Request, { params }: { params: Promise<{ view: string }> }): Promise<Response> {
  return download(request, (await params).view, 'csv', async (path) => {
    const { status, html } = await ownPage(path, request)
    const tables = status === 200 ? tablesIn(html) : []
    return tables.length > 0 ? { type: 'text/csv; charset=utf-8', body: csvOf(rowsOf(tables)) } : { status }
  })
}

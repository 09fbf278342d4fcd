import { reachable } from '../../../../components/reachable'
import { Desk, deskOf, titled, type DeskProps } from '../desk'
import { pathOf } from '../views'
import { RecoveryView } from './recovery-view'

export const generateMetadata = titled('recovery')

async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'recovery')
  return <Desk desk={desk}>{await RecoveryView({ organizationId: desk.organization.id, scope: desk.scope, search: desk.search, path: pathOf(desk.organization.slug, 'recovery'), choices: desk.choices })}</Desk>
}

export default reachable(Page)

import { reachable } from '../../../../components/reachable'
import { Desk, deskOf, titled, type DeskProps } from '../desk'
import { TwoWayView } from './two-way-view'

export const generateMetadata = titled('two-way')

async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'two-way')
  return <Desk desk={desk}>{await TwoWayView({ organizationId: desk.organization.id, scope: desk.scope })}</Desk>
}

export default reachable(Page)

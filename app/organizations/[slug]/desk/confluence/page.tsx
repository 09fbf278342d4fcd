import { reachable } from '../../../../components/reachable'
import { Desk, deskOf, titled, type DeskProps } from '../desk'

export const generateMetadata = titled('confluence')

async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'confluence')
  return <Desk desk={desk}>{null}</Desk>
}

export default reachable(Page)

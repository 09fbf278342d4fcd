import { writeGeneratedFiles } from './launch/generated-files'

await writeGeneratedFiles()

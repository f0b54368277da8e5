import tasks from '#catalog/datasets/accountability/tasks.ts'

/** The groups that tasks fall into, with the headings of the plan; a group that nobody has named stands under its code. */
export const groups = tasks.columns.find(({ id }) => id === 'group_id')?.codes ?? []

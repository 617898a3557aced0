import * as z from 'zod/mini';
import { setSchema } from './set-schema.ts';

/**
 * The JSON Schema of the set file, as it is published. It says what each record looks like; that ids are made of their content,
 * that nothing is named that is not there and the like goes beyond it (see `findFlaw`).
 */
export const setJsonSchema = (): object => {
  const { $schema, ...rest } = z.toJSONSchema(setSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: 'urn:plumbline:set:1',
    title: 'Plumbline set, version 1',
    description:
      'Annotated claims of war coverage: who said what of which statement. Fields that are not named here are allowed anywhere and are kept.',
    ...rest,
  };
};

// Whether something may be asked without anybody pressing the button: a link may hold a mutation.
import { Kind, parse } from 'graphql';

export const isHarmless = (query: string): boolean => {
  try {
    return parse(query).definitions.every((one) => one.kind !== Kind.OPERATION_DEFINITION || one.operation === 'query');
  } catch {
    return false;
  }
};

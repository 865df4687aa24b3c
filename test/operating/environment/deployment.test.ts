/** A first deployment that fails, and the next try, in front of what CloudFormation and the CDK do. */
import { expect, test } from 'vitest';
import {
  isToBeProtected,
  makeWayForAnotherTry,
  type OperatedStack,
  type OperatedTable,
  protect,
  type StackState,
} from '../../../functions/operating/environment/deployment.ts';

/** A stack in CloudFormation, and `cdk deploy` of it: protection comes first, and a failed creation is deleted first. */
function account() {
  let state: StackState | undefined;
  const stack: OperatedStack = {
    name: 'Faircopy-prod',
    state: async () => state,
    async protect(isProtected) {
      if (state) state = { ...state, isProtected };
    },
  };
  const table = (isAtFirst = false): OperatedTable => {
    let isProtected = isAtFirst;
    return {
      isProtected: async () => isProtected,
      async protect() {
        isProtected = true;
      },
    };
  };
  return {
    stack,
    /** One of them was protected by hand. */
    tables: [table(), table(true)],
    /** As aws-cdk does it, for a stack with termination protection. */
    cdkDeploy(isWell: boolean): void {
      if (state?.status.startsWith('ROLLBACK')) {
        if (state.isProtected)
          throw new Error('Stack [Faircopy-prod] cannot be deleted while TerminationProtection is enabled');
        state = undefined;
      }
      const isFirst = state === undefined;
      const outputs = { ArticlesTable: 'articles' };
      const failed = isFirst ? 'ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
      state = { status: isWell ? 'CREATE_COMPLETE' : failed, isProtected: true, outputs };
    },
  };
}

test('a first deployment that failed can be tried again, as often as need be', async () => {
  const { stack, cdkDeploy } = account();
  expect(await makeWayForAnotherTry(stack)).toBe(false);
  cdkDeploy(false);
  expect(() => cdkDeploy(true)).toThrow('cannot be deleted');

  for (const isWell of [false, false, true]) {
    expect(await makeWayForAnotherTry(stack)).toBe(true);
    cdkDeploy(isWell);
  }

  expect(await stack.state()).toMatchObject({ status: 'CREATE_COMPLETE', isProtected: true });
});

test.each([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
  'UPDATE_IN_PROGRESS',
  'CREATE_IN_PROGRESS',
  'DELETE_FAILED',
  'IMPORT_ROLLBACK_COMPLETE',
])('a stack in %s keeps its protection', async status => {
  const lifted: boolean[] = [];
  const stack: OperatedStack = {
    name: 'Faircopy-prod',
    state: async () => ({ status, isProtected: true, outputs: {} }),
    protect: async isProtected => void lifted.push(isProtected),
  };

  expect(await makeWayForAnotherTry(stack)).toBe(false);
  expect(lifted).toEqual([]);
});

test('what was deployed is protected afterwards, and saying it again changes nothing', async () => {
  const { stack, tables, cdkDeploy } = account();
  cdkDeploy(true);
  const state = await stack.state();
  if (!state) throw new Error('it was deployed');

  expect(isToBeProtected(state)).toBe(true);
  expect(await protect(stack, state, tables)).toEqual({ stack: 'was protected', tables: 'protected' });
  for (const table of tables) expect(await table.isProtected()).toBe(true);
  expect(await protect(stack, state, tables)).toEqual({ stack: 'was protected', tables: 'were protected' });
  expect(await protect(stack, { ...state, isProtected: false }, tables)).toMatchObject({
    stack: 'protected',
  });
});

test('an environment that keeps nothing is left unprotected', () => {
  expect(isToBeProtected({ status: 'CREATE_COMPLETE', isProtected: false, outputs: {} })).toBe(false);
});

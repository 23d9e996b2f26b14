import type { ServiceActions } from '../../components/ServiceSettings.tsx';
import { allowService, isServiceAllowed, withdrawService } from '../../platform/service-access.ts';
import { changeSettings } from '../../platform/settings.ts';
import { forgetKey, readKey, saveKey } from '../../platform/store/key.ts';

interface Service {
  /** True where there is a key and the browser lets it be used. */
  readonly hasKey: () => Promise<boolean>;
  readonly actions: Omit<ServiceActions, 'onAskAutomatically'>;
}

/**
 * The reader's key for the service. Saving it is what asks for the permission to reach the service; forgetting it gives that back.
 * @param changed called whenever there is something new to draw
 */
export function openService(changed: () => void): Service {
  return {
    hasKey: async () => (await readKey()) !== null && (await isServiceAllowed()),
    actions: {
      // Not one `await` before the permission is asked for: the click counts as a gesture only until then.
      onSaveKey: (key) =>
        allowService().then(async (allowed) => {
          if (allowed) await saveKey(key);
          changed();
          return allowed;
        }),
      onForgetKey: () =>
        void Promise.all([forgetKey(), withdrawService(), changeSettings({ askAutomatically: false })]).then(changed),
    },
  };
}

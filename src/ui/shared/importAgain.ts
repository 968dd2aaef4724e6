/** Whether loading this page anew would bring it back: its host answers, or it is kept on this device. */
const canReload = async (): Promise<boolean> => {
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/**
 * Imports code that did not arrive before. All browsers but Chromium remember such a failure for as long as the page
 * is open, as the standard has it; where the code fails once more the page is therefore loaded anew, which its
 * address brings back as it was. Nothing is lost where that cannot be: then it fails as before.
 */
export async function importAgain<Value>(load: () => Promise<Value>): Promise<Value> {
  try {
    return await load()
  } catch (error) {
    if (!(await canReload())) throw error
    location.reload()
    return await new Promise<never>(() => {})
  }
}

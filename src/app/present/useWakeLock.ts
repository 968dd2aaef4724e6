import { useEffect } from 'react'

/** Keeps the screen awake, where the browser can; the system takes the lock back whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isAsking = false
    let isGone = false
    const take = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      if (isAsking || (lock && !lock.released)) return
      isAsking = true
      // Refused on low battery, for one: then the screen dims as ever.
      lock = await navigator.wakeLock.request('screen').catch(() => null)
      isAsking = false
      if (isGone) await lock?.release()
    }
    const retake = (): void => void take()
    retake()
    document.addEventListener('visibilitychange', retake)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', retake)
      void lock?.release()
    }
  }, [])
}

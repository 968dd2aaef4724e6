import { useEffect } from 'react'

/** Keeps the screen awake, where the browser can; the system takes the lock back whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isGone = false
    const take = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      // Refused on low battery, for one: then the screen dims as ever.
      const taken = await navigator.wakeLock.request('screen').catch(() => null)
      if (isGone) await taken?.release()
      else lock = taken
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

import { Moon, Sun, SunMoon } from 'lucide-react'
import { useTheme } from '#app/page/useTheme.ts'
import { say } from '#messages/say.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'

const icons = {
  system: <SunMoon size={17} aria-hidden="true" />,
  light: <Sun size={17} aria-hidden="true" />,
  dark: <Moon size={17} aria-hidden="true" />,
}

/** Steps through the colours of the page. */
export function ThemeTool() {
  const { theme, next } = useTheme()
  return (
    <IconButton className="icon-button" label={say(`theme.colors.${theme}`)} onClick={next}>
      {icons[theme]}
    </IconButton>
  )
}

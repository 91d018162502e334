"""`python -m shared.ui.speech_program`: Qt's speech and sound in a program of their own.

    say LOCALE VOLUME   the words on the input
    play FILE           a WAV file, to its end

Ends with 3 where this system has no such voice or no loudspeaker, 1 where it failed, 2 where it
does not know what is meant.
"""

import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QUrl

CANNOT = 3


def say(locale_name: str, volume: int) -> int:
    from PySide6.QtTextToSpeech import QTextToSpeech

    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    if not engines:
        return CANNOT
    speech = QTextToSpeech(engines[0])
    locale = QLocale(locale_name)
    if not any(
        (offered.language(), offered.territory()) == (locale.language(), locale.territory())
        for offered in speech.availableLocales()
    ):
        return CANNOT
    speech.setLocale(locale)
    speech.setVolume(volume / 100)
    begun: list[bool] = []

    def on_state(state: Any) -> None:
        if state == QTextToSpeech.State.Speaking:
            begun.append(True)
        elif state == QTextToSpeech.State.Ready and begun:
            QCoreApplication.exit(0)
        elif state == QTextToSpeech.State.Error:
            QCoreApplication.exit(1)

    speech.stateChanged.connect(on_state)
    speech.say(sys.stdin.buffer.read().decode())
    return QCoreApplication.exec()


def play(path: str) -> int:
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

    if QMediaDevices.defaultAudioOutput().isNull():
        return CANNOT
    player, output = QMediaPlayer(), QAudioOutput()
    player.setAudioOutput(output)

    def on_status(status: Any) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            QCoreApplication.exit(0)
        elif status == QMediaPlayer.MediaStatus.InvalidMedia:
            QCoreApplication.exit(1)

    player.mediaStatusChanged.connect(on_status)
    player.setSource(QUrl.fromLocalFile(path))
    player.play()
    return QCoreApplication.exec()


def main(arguments: list[str]) -> int:
    app = QCoreApplication(["daozhen-voice"])
    try:
        match arguments:
            case ["say", locale, volume]:
                return say(locale, int(volume))
            case ["play", file]:
                return play(file)
            case _:
                return 2
    except ImportError:
        return CANNOT
    finally:
        del app


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

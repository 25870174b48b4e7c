"""Telegram as a platform: python-telegram-bot's `Bot`, driven by hand. Nothing of Telegram is known outside."""

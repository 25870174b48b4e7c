"""The Telegram platform, on python-telegram-bot's `Bot`. No other package may import that library."""

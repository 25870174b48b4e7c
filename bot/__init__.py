"""The running bot: platforms, process and delivery. All asynchronous code is in this package."""

"""Stories of clients told line by line as an owner types them on a phone, and the standing that owner would want."""

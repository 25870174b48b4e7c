slack-form-open = לענות…
slack-form-title = Parley
slack-form-submit = שליחה
slack-form-close = ביטול
summary-parley = כל פקודה, למשל /parley status Acme

"""Members of a workspace: finds the member a line names, and keeps name and handle in step with the platform."""

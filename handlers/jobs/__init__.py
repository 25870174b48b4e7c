"""What is done because time has passed. One file a job; a job is a plain function of the stores and the moment."""

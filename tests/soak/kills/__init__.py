"""The process is killed again and again; nothing is lost and nothing is done twice."""

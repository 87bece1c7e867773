"""The process is killed again and again, and nothing is lost or done twice."""

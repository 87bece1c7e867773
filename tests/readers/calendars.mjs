// Reads the .ics files that are named with ical.js and with node-ical, and tells what they say as JSON.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

function byIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  // As its guide says: a file's own zones are registered before its times are converted.
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  const entries = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
      start: event.startDate.toUnixTime(),
      end: event.endDate.toUnixTime(),
      summary: event.summary,
      location: event.location ?? "",
      description: event.description,
      alarms: component
        .getAllSubcomponents("valarm")
        .map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds()),
    };
  });
  ICAL.TimezoneService.reset();
  return { method: calendar.getFirstPropertyValue("method"), entries };
}

const words = (value) => (value && typeof value === "object" ? value.val : value);

function byNodeIcal(text) {
  const found = Object.values(nodeIcal.sync.parseICS(text));
  const entries = found
    .filter((one) => one.type === "VEVENT")
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      status: event.status,
      start: event.start.getTime() / 1000,
      end: event.end.getTime() / 1000,
      summary: words(event.summary),
      location: words(event.location) ?? "",
      description: words(event.description),
      alarms: (event.alarms ?? []).map((alarm) => alarm.trigger),
    }));
  return { method: found.find((one) => one.type === "VCALENDAR")?.method ?? null, entries };
}

const read = process.argv.slice(2).map((path) => {
  const text = readFileSync(path, "utf8");
  return { "ical.js": byIcalJs(text), "node-ical": byNodeIcal(text) };
});
console.log(JSON.stringify(read));

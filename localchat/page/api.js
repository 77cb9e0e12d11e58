// Calls to the stand-in, for the person that ?chat= names.
const wanted = new URLSearchParams(location.search).get("chat");
export const chatId = /^\d{1,15}$/.test(wanted || "") ? Number(wanted) : 1001;

async function read(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error || "That did not work.");
  return body;
}

async function ask(path, options) {
  try {
    return await fetch(path, options);
  } catch {
    throw new Error("The local chat could not be reached.");
  }
}

export async function get(path) {
  return read(await ask(path));
}

export async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return read(await ask(path, { method: "POST", headers, body: JSON.stringify(body || {}) }));
}

export async function upload(path, blob, type) {
  return read(await ask(path, { method: "POST", headers: { "Content-Type": type }, body: blob }));
}

export const act = (name, body) => post(`/page/chat/${chatId}/${name}`, body);
export const here = (name) => `/page/chat/${chatId}/${name}`;

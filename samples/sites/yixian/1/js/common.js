// 公共脚本
function setHome(obj) {
  alert("您的浏览器不支持自动设置首页，请手动设置。");
  return false;
}

function addFavorite() {
  alert("请按 Ctrl+D 收藏本站。");
  return false;
}

function checkMail() {
  var f = document.forms["mailform"];
  if (f.xm.value == "" || f.nr.value == "") {
    alert("请填写姓名和内容！");
    return false;
  }
  alert("演示站点，来信不会真正提交。");
  return false;
}
